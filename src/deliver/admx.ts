// Turns a release into a Group Policy template whose text box is already filled in, and into the Intune form of the same.
import { ADMX_MAX_LENGTH, REGISTRY_KEY, REGISTRY_VALUE } from '../facts/delivery.ts';
import { zip } from './archive.ts';
import { prettyJson } from './file.ts';
import type { Artifact, Format, Release } from './format.ts';
import { label } from './label.ts';
import { escapeXml, oneLineJson } from './one-line.ts';
import { jsonRefusal, type Refusal } from './refuse.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

/** The same for every release: only the texts carry the policy, so Intune takes the template in once. */
const ADMX = `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="claudecode" namespace="ManagedSettings.Policies.ClaudeCode" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="SUPPORTED_ClaudeCode" displayName="$(string.SUPPORTED_ClaudeCode)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="ClaudeCode" displayName="$(string.ClaudeCode)" />
  </categories>
  <policies>
    <policy name="Settings" class="Machine" displayName="$(string.Settings)" explainText="$(string.Settings_Help)"
            presentation="$(presentation.Settings)" key="${REGISTRY_KEY}">
      <parentCategory ref="ClaudeCode" />
      <supportedOn ref="SUPPORTED_ClaudeCode" />
      <elements>
        <text id="Settings" valueName="${REGISTRY_VALUE}" required="true" maxLength="${ADMX_MAX_LENGTH}" />
      </elements>
    </policy>
  </policies>
</policyDefinitions>
`;

function adml(release: Release): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">
  <displayName>Claude Code</displayName>
  <description>Managed settings of Claude Code, ${label(release)}</description>
  <resources>
    <stringTable>
      <string id="ClaudeCode">Claude Code</string>
      <string id="SUPPORTED_ClaudeCode">Claude Code 2.1.51 or newer</string>
      <string id="Settings">Managed settings</string>
      <string id="Settings_Help">The managed settings as JSON on one line. Enable the policy to install them; Disabled or Not Configured removes them. The box is filled in with ${label(release)}.</string>
    </stringTable>
    <presentationTable>
      <presentation id="Settings">
        <textBox refId="Settings">
          <label>Settings (JSON on one line)</label>
          <defaultValue>${escapeXml(oneLineJson(release.settings))}</defaultValue>
        </textBox>
      </presentation>
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}

const refusal =
  (format: string) =>
  (release: Release): Refusal | null => {
    const objection = jsonRefusal(format)(release);
    if (objection) return objection;
    return oneLineJson(release.settings).length > ADMX_MAX_LENGTH ? { format, pointer: '', why: 'too-large' } : null;
  };

async function makeAdmx(release: Release): Promise<readonly Artifact[]> {
  const files = [
    { path: 'ClaudeCode.admx', bytes: encode(ADMX) },
    { path: 'en-US/ClaudeCode.adml', bytes: encode(adml(release)) },
  ];
  const bytes = await zip(files, label(release));
  return [{ name: 'ClaudeCode-admx.zip', mediaType: 'application/zip', bytes }];
}

/** A device configuration in the shape Microsoft Graph takes: the template first, then its one policy switched on. */
function makeOmaUri(release: Release): readonly Artifact[] {
  const root = './Device/Vendor/MSFT/Policy';
  const data = `<enabled/><data id="Settings" value="${escapeXml(oneLineJson(release.settings))}"/>`;
  const configuration = {
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: 'Claude Code managed settings',
    description: label(release),
    omaSettings: [
      omaSetting('Template', `${root}/ConfigOperations/ADMXInstall/ClaudeCode/Policy/ClaudeCodeAdmx`, ADMX),
      omaSetting('Managed settings', `${root}/Config/ClaudeCode~Policy~ClaudeCode/Settings`, data),
    ],
  };
  return [{ name: 'intune-oma-uri.json', mediaType: 'application/json', bytes: encode(prettyJson(configuration)) }];
}

function omaSetting(displayName: string, omaUri: string, value: string) {
  return { '@odata.type': '#microsoft.graph.omaSettingString', displayName, omaUri, value };
}

export const admx: Format = { name: 'admx', channel: 'windows', refuses: refusal('admx'), make: makeAdmx };
export const omaUri: Format = { name: 'intune', channel: 'windows', refuses: refusal('intune'), make: makeOmaUri };
