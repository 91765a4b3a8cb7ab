// Turns a release into install.ps1: installs, removes and rolls back the files that lie beside it, on Windows.
import { SYSTEM_FOLDERS } from '../facts/delivery.ts';
import type { Artifact, Format, Release } from './format.ts';
import { installedFiles } from './install-sh.ts';
import { label } from './label.ts';

function script(release: Release): string {
  const files = installedFiles(release).map(([name, hash]) => `    '${name}' = '${hash}'`);
  return `# Installs ${label(release)} for Claude Code in ${SYSTEM_FOLDERS.windows}.
#
#   .\\install.ps1 [-Action Install] [-WithDropIns]   put the files beside this script in place
#   .\\install.ps1 -Action Status                     exit 0 iff exactly this release is in place
#   .\\install.ps1 -Action Rollback                   put back what was there before
#   .\\install.ps1 -Action Uninstall                  remove what this script installed
#
# -Target names another folder, to try it out. Otherwise run as administrator or as the system account.
[CmdletBinding()]
param(
    [ValidateSet('Install', 'Status', 'Rollback', 'Uninstall')]
    [string] $Action = 'Install',
    [string] $Target = '',
    [switch] $WithDropIns
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$Release = '${label(release)}'
$Sums = [ordered] @{
${files.join('\n')}
}
${BODY}`;
}

const BODY = `
# A 32-bit PowerShell sees "Program Files (x86)" under the usual name.
if ($Target -eq '') {
    $ProgramFiles = if ($env:ProgramW6432) { $env:ProgramW6432 } else { $env:ProgramFiles }
    $Target = Join-Path $ProgramFiles 'ClaudeCode'
}
$Names = @('managed-settings.json', 'CLAUDE.md', '.release')
$Previous = Join-Path $Target '.previous'
$Stage = Join-Path $Target '.stage'
$Marker = Join-Path $Target '.release'

function Get-Sha256([string] $Path) {
    return (Get-FileHash -LiteralPath $Path -Algorithm SHA256).Hash.ToLowerInvariant()
}

function Copy-Known([string] $From, [string] $To) {
    Remove-Item -LiteralPath $To -Recurse -Force -ErrorAction SilentlyContinue
    New-Item -ItemType Directory -Path $To -Force | Out-Null
    foreach ($Name in $Names) {
        $File = Join-Path $From $Name
        if (Test-Path -LiteralPath $File) { Copy-Item -LiteralPath $File -Destination (Join-Path $To $Name) }
    }
}

# The copy is made beside and then renamed, so that there is never half a one to go back to.
function Save-State {
    Copy-Known $Target "$Previous.new"
    Remove-Item -LiteralPath $Previous -Recurse -Force -ErrorAction SilentlyContinue
    Move-Item -LiteralPath "$Previous.new" -Destination $Previous
}

# The stage is on the same volume, so a reader sees the old file or the new one, never half.
function Move-Staged {
    foreach ($Name in $Names) {
        $New = Join-Path $Stage $Name
        $Old = Join-Path $Target $Name
        if (-not (Test-Path -LiteralPath $New)) { continue }
        if (Test-Path -LiteralPath $Old) {
            [System.IO.File]::Replace($New, $Old, [NullString]::Value, $true)
        } else {
            [System.IO.File]::Move($New, $Old)
        }
    }
    Remove-Item -LiteralPath $Stage -Recurse -Force
}

function Test-Ours([string] $Name) {
    if (-not (Test-Path -LiteralPath $Marker)) { return $false }
    return @(Get-Content -LiteralPath $Marker | Where-Object { $_.EndsWith("  $Name") }).Count -gt 0
}

function Test-Installed {
    foreach ($Name in $Sums.Keys) {
        $File = Join-Path $Target $Name
        if (-not (Test-Path -LiteralPath $File)) { return $false }
        if ((Get-Sha256 $File) -ne $Sums[$Name]) { return $false }
    }
    $Stale = (-not $Sums.Contains('CLAUDE.md')) -and (Test-Ours 'CLAUDE.md') -and (Test-Path -LiteralPath (Join-Path $Target 'CLAUDE.md'))
    return -not $Stale
}

# What somebody changed by hand, or an installation that was cut off, is no state to go back to.
function Test-State([string] $Folder) {
    $Named = Join-Path $Folder '.release'
    if (-not (Test-Path -LiteralPath $Named)) { return $true }
    foreach ($Line in @(Get-Content -LiteralPath $Named | Select-Object -Skip 1)) {
        $File = Join-Path $Folder $Line.Substring(66)
        if (-not (Test-Path -LiteralPath $File)) { return $false }
        if ((Get-Sha256 $File) -ne $Line.Substring(0, 64)) { return $false }
    }
    return $true
}

function Install-Release {
    $DropIns = @(Get-ChildItem -Path (Join-Path $Target 'managed-settings.d') -Filter '*.json' -File -ErrorAction SilentlyContinue)
    if ($DropIns.Count -gt 0 -and -not $WithDropIns) {
        throw "These files would be merged over the policy and can widen it: $($DropIns.FullName -join ', '). Remove them, or run again with -WithDropIns."
    }
    Remove-Item -LiteralPath $Stage -Recurse -Force -ErrorAction SilentlyContinue
    New-Item -ItemType Directory -Path $Stage -Force | Out-Null
    foreach ($Name in $Sums.Keys) {
        $Source = Join-Path $PSScriptRoot $Name
        if (-not (Test-Path -LiteralPath $Source)) { throw "$Source is missing: all files of a release must lie beside install.ps1. Nothing was changed." }
        Copy-Item -LiteralPath $Source -Destination (Join-Path $Stage $Name)
        if ((Get-Sha256 (Join-Path $Stage $Name)) -ne $Sums[$Name]) { throw "$Source is damaged or of another release. Nothing was changed." }
    }
    $Marked = if (Test-Path -LiteralPath $Marker) { Get-Content -LiteralPath $Marker -TotalCount 1 } else { '' }
    if ((Test-Installed) -and $Marked -ceq $Release) {
        Remove-Item -LiteralPath $Stage -Recurse -Force
        Write-Output "$Release is already installed."
        return
    }
    $Lines = @($Release) + @($Sums.Keys | ForEach-Object { "$($Sums[$_])  $_" })
    [System.IO.File]::WriteAllLines((Join-Path $Stage '.release'), [string[]] $Lines)
    if (Test-State $Target) { Save-State }
    $Stale = (Test-Ours 'CLAUDE.md') -and -not $Sums.Contains('CLAUDE.md')
    if ($Stale) { Remove-Item -LiteralPath (Join-Path $Target 'CLAUDE.md') -Force -ErrorAction SilentlyContinue }
    Move-Staged
    if (-not (Test-Installed)) { throw "$Target does not hold what was written." }
    Write-Output "Installed $Release in $Target."
}

function Restore-Previous {
    if (-not (Test-Path -LiteralPath $Previous)) { throw "There is nothing to go back to in $Target." }
    if (-not (Test-State $Previous)) { throw "$Previous is not what was installed. Look at it, then install a release instead. Nothing was changed." }
    Copy-Known $Previous $Stage
    $Surplus = @($Names | Where-Object { -not (Test-Path -LiteralPath (Join-Path $Stage $_)) })
    $Keep = Test-State $Target
    if ($Keep) { Copy-Known $Target "$Previous.new" }
    Move-Staged
    foreach ($Name in $Surplus) { Remove-Item -LiteralPath (Join-Path $Target $Name) -Force -ErrorAction SilentlyContinue }
    # The way back is given up last: cut off before, the next run goes it again.
    if ($Keep) {
        Remove-Item -LiteralPath $Previous -Recurse -Force
        Move-Item -LiteralPath "$Previous.new" -Destination $Previous
    }
    Write-Output 'What was there before is in place again.'
}

function Uninstall-Release {
    if (-not (Test-Path -LiteralPath $Marker)) { throw "Nothing in $Target was installed by this script." }
    $Installed = @(Get-Content -LiteralPath $Marker | Select-Object -Skip 1)
    foreach ($Line in $Installed) {
        $File = Join-Path $Target $Line.Substring(66)
        if ((Test-Path -LiteralPath $File) -and (Get-Sha256 $File) -ne $Line.Substring(0, 64)) {
            throw "$File was changed after it was installed. Look at it, then remove it yourself."
        }
    }
    if (Test-State $Target) { Save-State }
    foreach ($Line in $Installed) { Remove-Item -LiteralPath (Join-Path $Target $Line.Substring(66)) -Force -ErrorAction SilentlyContinue }
    Remove-Item -LiteralPath $Marker -Force
    Write-Output "Removed from $Target. -Action Rollback puts it back."
}

switch ($Action) {
    'Install' { Install-Release }
    'Status' {
        if (-not (Test-Installed)) {
            Write-Output "$Target does not hold $Release. Run install.ps1."
            exit 1
        }
        Write-Output "$Release is installed."
    }
    'Rollback' { Restore-Previous }
    'Uninstall' { Uninstall-Release }
}
`;

function make(release: Release): readonly Artifact[] {
  return [{ name: 'install.ps1', mediaType: 'text/plain', bytes: new TextEncoder().encode(script(release)) }];
}

export const installPs1: Format = { name: 'install.ps1', channel: 'file', make };
