// Turns a release into an RPM spec that packages the files beside it: `rpmbuild -bb --define "_sourcedir $PWD" …spec`.
import { SYSTEM_FOLDERS } from '../facts/delivery.ts';
import { PACKAGE } from './debian.ts';
import type { Artifact, Format, Release } from './format.ts';
import { installedFiles } from './install-sh.ts';
import { label, version } from './label.ts';

/** The files are not marked %config on purpose: rpm would keep a changed one and put the new policy beside it as .rpmnew. */
function spec(release: Release): string {
  const files = installedFiles(release);
  const number = (index: number) => `%{SOURCE${index}}`;
  return `# ${label(release)}
Name: ${PACKAGE}
Version: ${version(release)}
Release: 1
Summary: Managed settings of Claude Code
License: Internal
BuildArch: noarch
${files.map(([name], index) => `Source${index}: ${name}`).join('\n')}

%description
${label(release)}

%prep
${files.map(([, hash], index) => `echo "${hash}  ${number(index)}" | sha256sum --check`).join('\n')}

%install
${files.map(([name], index) => `install -D -m 0644 ${number(index)} %{buildroot}${SYSTEM_FOLDERS.linux}/${name}`).join('\n')}

%files
%defattr(-,root,root,-)
%dir ${SYSTEM_FOLDERS.linux}
${files.map(([name]) => `${SYSTEM_FOLDERS.linux}/${name}`).join('\n')}
`;
}

function make(release: Release): readonly Artifact[] {
  return [{ name: `${PACKAGE}.spec`, mediaType: 'text/plain', bytes: new TextEncoder().encode(spec(release)) }];
}

export const rpm: Format = { name: 'rpm', channel: 'file', make };
