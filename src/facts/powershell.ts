// PowerShell's own command aliases, lower case. Source: the aliases PowerShell ships with; that the client reads them is documented only.

const TABLE = `cat get-content|cd set-location|chdir set-location|clc clear-content|clear clear-host|cls clear-host|copy copy-item
cp copy-item|cpi copy-item|curl invoke-webrequest|del remove-item|dir get-childitem|echo write-output|erase remove-item
gc get-content|gci get-childitem|gi get-item|gl get-location|gm get-member|gp get-itemproperty|gps get-process|gsv get-service
iex invoke-expression|irm invoke-restmethod|iwr invoke-webrequest|kill stop-process|ls get-childitem|man help|md mkdir
mi move-item|move move-item|mv move-item|ni new-item|ps get-process|pwd get-location|rd remove-item|ren rename-item
ri remove-item|rm remove-item|rmdir remove-item|rni rename-item|saps start-process|sc set-content|select select-object
si set-item|sl set-location|sleep start-sleep|sls select-string|sort sort-object|spps stop-process|start start-process
tee tee-object|type get-content|wget invoke-webrequest|where where-object|write write-output`;

export const POWERSHELL_ALIASES: ReadonlyMap<string, string> = new Map(
  TABLE.split(/[|\n]/).map((pair) => {
    const [alias = '', cmdlet = ''] = pair.split(' ');
    return [alias, cmdlet] as const;
  }),
);
