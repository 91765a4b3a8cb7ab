// Turns a release into the two scripts Intune runs: one detects that the registry holds another policy, one sets it.
import { sha256 } from '../digest.ts';
import { REGISTRY_KEY, REGISTRY_VALUE } from '../facts/delivery.ts';
import type { Artifact, Format, Release } from './format.ts';
import { label } from './label.ts';
import { oneLineJson } from './one-line.ts';
import { jsonRefusal } from './refuse.ts';

/** The 64-bit view, whichever PowerShell runs the script: Intune's default is the 32-bit one. */
const OPEN = `$Base = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')`;

const HASH = `function Get-Sha256([string] $Text) {
    $Hasher = [System.Security.Cryptography.SHA256]::Create()
    $Hash = $Hasher.ComputeHash([System.Text.Encoding]::UTF8.GetBytes($Text))
    return [System.BitConverter]::ToString($Hash).Replace('-', '').ToLowerInvariant()
}`;

function setScript(release: Release): string {
  const json = oneLineJson(release.settings);
  return `# Writes ${label(release)} to HKLM\\${REGISTRY_KEY}, value ${REGISTRY_VALUE} (REG_SZ).
# -Rollback puts the value back that was there before; -Remove deletes it. Run as administrator or as the system account.
[CmdletBinding()]
param([switch] $Rollback, [switch] $Remove)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$Sha256 = '${sha256(json)}'
$Settings = @'
${json}
'@

${HASH}

${OPEN}
$Key = $Base.CreateSubKey('${REGISTRY_KEY}')
$Current = $Key.GetValue('${REGISTRY_VALUE}', $null, 'DoNotExpandEnvironmentNames')

if ($Remove) {
    if ($null -ne $Current) { $Key.SetValue('Previous', $Current, 'String') }
    $Key.DeleteValue('${REGISTRY_VALUE}', $false)
    Write-Output 'The policy was removed. -Rollback puts it back.'
    exit 0
}

if ($Rollback) {
    $Previous = $Key.GetValue('Previous', $null, 'DoNotExpandEnvironmentNames')
    if ($null -eq $Previous) { throw 'There is no previous policy on this machine to go back to.' }
    $Key.SetValue('${REGISTRY_VALUE}', $Previous, 'String')
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
$Key.SetValue('${REGISTRY_VALUE}', $Settings, 'String')
$Written = [string] $Key.GetValue('${REGISTRY_VALUE}', '', 'DoNotExpandEnvironmentNames')
if ((Get-Sha256 $Written) -ne $Sha256) { throw 'The registry does not hold what was written.' }
Write-Output 'Installed.'
`;
}

function detectScript(release: Release): string {
  return `# Exits with 0 iff HKLM\\${REGISTRY_KEY}, value ${REGISTRY_VALUE}, holds ${label(release)}; with 1 otherwise.
# The remediation script for it is Set-ClaudeCodePolicy.ps1.
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$Sha256 = '${sha256(oneLineJson(release.settings))}'

${HASH}

${OPEN}
$Key = $Base.OpenSubKey('${REGISTRY_KEY}')
if ($null -eq $Key) {
    Write-Output 'No policy is installed.'
    exit 1
}
$Current = [string] $Key.GetValue('${REGISTRY_VALUE}', '', 'DoNotExpandEnvironmentNames')
if ((Get-Sha256 $Current) -ne $Sha256) {
    Write-Output 'Another policy is installed.'
    exit 1
}
Write-Output 'The policy is installed.'
exit 0
`;
}

function make(release: Release): readonly Artifact[] {
  return [
    script('Detect-ClaudeCodePolicy.ps1', detectScript(release)),
    script('Set-ClaudeCodePolicy.ps1', setScript(release)),
  ];
}

/** Windows PowerShell reads a file without byte order mark in the machine's code page: these scripts are pure ASCII. */
function script(name: string, text: string): Artifact {
  return { name, mediaType: 'text/plain', bytes: new TextEncoder().encode(text) };
}

export const powershell: Format = {
  name: 'powershell',
  channel: 'windows',
  refuses: jsonRefusal('powershell'),
  make,
};
