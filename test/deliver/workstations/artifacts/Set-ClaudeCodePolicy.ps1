# Writes policy-v12 sha256:c40216170f50bec7dfd64ad1b0d4b409fd263671db7daf540f2f3367810c5244 to HKLM\SOFTWARE\Policies\ClaudeCode, value Settings (REG_SZ).
# -Rollback puts the value back that was there before; -Remove deletes it. Run as administrator or as the system account.
[CmdletBinding()]
param([switch] $Rollback, [switch] $Remove)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$Sha256 = '08056f403c1ac3f126ac416e3609a6765f50fa924afdc194e70f9249b6702494'
$Settings = @'
{"env":{"CLAUDE_CODE_ENABLE_TELEMETRY":"1","OTEL_EXPORTER_OTLP_ENDPOINT":"https://otel.example.com","OTEL_RESOURCE_ATTRIBUTES":"path=\u0025ProgramData\u0025,owner=$USER"},"permissions":{"deny":["Bash(curl *)","Read(//**/.env)","Bash(wget *)"],"ask":["Bash(git push *)"],"disableBypassPermissionsMode":"disable"},"allowManagedPermissionRulesOnly":true,"companyAnnouncements":["It's \"ours\" & yours: <ask> '@ ]]> \ud83e\udd8a \u2014 f\u00fcnf\u2028Zeilen"],"cleanupPeriodDays":30,"feedbackSurveyRate":0.05}
'@

function Get-Sha256([string] $Text) {
    $Hasher = [System.Security.Cryptography.SHA256]::Create()
    $Hash = $Hasher.ComputeHash([System.Text.Encoding]::UTF8.GetBytes($Text))
    return [System.BitConverter]::ToString($Hash).Replace('-', '').ToLowerInvariant()
}

$Base = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
$Key = $Base.CreateSubKey('SOFTWARE\Policies\ClaudeCode')
$Current = $Key.GetValue('Settings', $null, 'DoNotExpandEnvironmentNames')

if ($Remove) {
    if ($null -ne $Current) { $Key.SetValue('Previous', $Current, 'String') }
    $Key.DeleteValue('Settings', $false)
    Write-Output 'The policy was removed. -Rollback puts it back.'
    exit 0
}

if ($Rollback) {
    $Previous = $Key.GetValue('Previous', $null, 'DoNotExpandEnvironmentNames')
    if ($null -eq $Previous) { throw 'There is no previous policy on this machine to go back to.' }
    $Key.SetValue('Settings', $Previous, 'String')
    if ($null -ne $Current) { $Key.SetValue('Previous', $Current, 'String') }
    Write-Output 'The previous policy is in force again.'
    exit 0
}

if ((Get-Sha256 $Settings) -ne $Sha256) { throw 'This script was changed on its way here. Nothing was written.' }
if ($Current -ceq $Settings) {
    Write-Output 'Already installed.'
    exit 0
}
if ($null -ne $Current) { $Key.SetValue('Previous', $Current, 'String') }
$Key.SetValue('Settings', $Settings, 'String')
$Written = [string] $Key.GetValue('Settings', '', 'DoNotExpandEnvironmentNames')
if ((Get-Sha256 $Written) -ne $Sha256) { throw 'The registry does not hold what was written.' }
Write-Output 'Installed.'
