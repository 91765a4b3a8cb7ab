# Exits with 0 iff HKLM\SOFTWARE\Policies\ClaudeCode, value Settings, holds policy-v12 sha256:c40216170f50bec7dfd64ad1b0d4b409fd263671db7daf540f2f3367810c5244; with 1 otherwise.
# The remediation script for it is Set-ClaudeCodePolicy.ps1.
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$Sha256 = '08056f403c1ac3f126ac416e3609a6765f50fa924afdc194e70f9249b6702494'

function Get-Sha256([string] $Text) {
    $Hasher = [System.Security.Cryptography.SHA256]::Create()
    $Hash = $Hasher.ComputeHash([System.Text.Encoding]::UTF8.GetBytes($Text))
    return [System.BitConverter]::ToString($Hash).Replace('-', '').ToLowerInvariant()
}

$Base = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
$Key = $Base.OpenSubKey('SOFTWARE\Policies\ClaudeCode')
if ($null -eq $Key) {
    Write-Output 'No policy is installed.'
    exit 1
}
$Current = [string] $Key.GetValue('Settings', '', 'DoNotExpandEnvironmentNames')
if ((Get-Sha256 $Current) -ne $Sha256) {
    Write-Output 'Another policy is installed.'
    exit 1
}
Write-Output 'The policy is installed.'
exit 0
