// Lists every lint rule and turns fragments, policy and ruleset into sorted Findings.
import { noBlockedWork } from './no-blocked-work.ts';
import { noBroadExclusion } from './no-broad-exclusion.ts';
import { noBrokenDelivery } from './no-broken-delivery.ts';
import { noCapturedContent } from './no-captured-content.ts';
import { noChannelGap } from './no-channel-gap.ts';
import { noClickedChange } from './no-clicked-change.ts';
import { noControlKeysOnly } from './no-control-keys-only.ts';
import { noDeadKey } from './no-dead-key.ts';
import { noDenyAll } from './no-deny-all.ts';
import { noDuplicateEntry } from './no-duplicate-entry.ts';
import { noEmptyFragment } from './no-empty-fragment.ts';
import { noExampleName } from './no-example-name.ts';
import { noFloatingServer } from './no-floating-server.ts';
import { noHealedList } from './no-healed-list.ts';
import { noHiddenChannel } from './no-hidden-channel.ts';
import { noHiddenCharacters } from './no-hidden-characters.ts';
import { noHollowPolicy } from './no-hollow-policy.ts';
import { noIdleLock } from './no-idle-lock.ts';
import { noIgnoredVariable } from './no-ignored-variable.ts';
import { noInterpreterAllow } from './no-interpreter-allow.ts';
import { noInvertedSwitch } from './no-inverted-switch.ts';
import { noLegacyColon } from './no-legacy-colon.ts';
import { noLockWithoutRules } from './no-lock-without-rules.ts';
import { noLoosePattern } from './no-loose-pattern.ts';
import { noLooseWildcard } from './no-loose-wildcard.ts';
import { noLoosenedLock } from './no-loosened-lock.ts';
import { noManagedKeyElsewhere } from './no-managed-key-elsewhere.ts';
import { noMcpNames } from './no-mcp-names.ts';
import { noOddRule } from './no-odd-rule.ts';
import { noOpenMode } from './no-open-mode.ts';
import { noOpenNetwork } from './no-open-network.ts';
import { noOpenParent } from './no-open-parent.ts';
import { noPlaceholder } from './no-placeholder.ts';
import { noPlainHttp } from './no-plain-http.ts';
import { noProseControl } from './no-prose-control.ts';
import { noReadDenyOnly } from './no-read-deny-only.ts';
import { noRefreshOutage } from './no-refresh-outage.ts';
import { noRelativeDeny } from './no-relative-deny.ts';
import { noReplacedText } from './no-replaced-text.ts';
import { noRiskyVariable } from './no-risky-variable.ts';
import { noRuleSyntaxInProse } from './no-rule-syntax-in-prose.ts';
import { noScalarOverride } from './no-scalar-override.ts';
import { noSecret } from './no-secret.ts';
import { noShadowedRule } from './no-shadowed-rule.ts';
import { noShortRetention } from './no-short-retention.ts';
import { noSilencedHooks } from './no-silenced-hooks.ts';
import { noSingleSlash } from './no-single-slash.ts';
import { noSkippedAsk } from './no-skipped-ask.ts';
import { noUnconsultedRule } from './no-unconsulted-rule.ts';
import { noUndeliveredKey } from './no-undelivered-key.ts';
import { noUnknownKey } from './no-unknown-key.ts';
import { noUnmatchedCommand } from './no-unmatched-command.ts';
import { noUnmatchedHook } from './no-unmatched-hook.ts';
import { noUnmatchedHost } from './no-unmatched-host.ts';
import { noUnmatchedPath } from './no-unmatched-path.ts';
import { noUnreachableMarketplace } from './no-unreachable-marketplace.ts';
import { noUnrestrictedAllow } from './no-unrestricted-allow.ts';
import { noUnusableVersion } from './no-unusable-version.ts';
import { noUselessSourcesMerge } from './no-useless-sources-merge.ts';
import { noUserWritableCommand } from './no-user-writable-command.ts';
import { noVainRemoval } from './no-vain-removal.ts';
import { noWeakAsk } from './no-weak-ask.ts';
import { noWeakCommandDeny } from './no-weak-command-deny.ts';
import { noWeakenedSandbox } from './no-weakened-sandbox.ts';
import { noWebfetchDenyOnly } from './no-webfetch-deny-only.ts';
import { noWidenedAllowlist } from './no-widened-allowlist.ts';
import { noWriteGlob } from './no-write-glob.ts';
import { noWrongValue } from './no-wrong-value.ts';
import { problemFindings } from './problems.ts';
import type { Hit, LintRule } from './rule.ts';
import type { Finding, LintInput } from './types.ts';
import { useAbsoluteHelper } from './use-absolute-helper.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useAnsweredGovernance } from './use-answered-governance.ts';
import { useBypassLock } from './use-bypass-lock.ts';
import { useClaudeMd } from './use-claude-md.ts';
import { useClosedGuardHooks } from './use-closed-guard-hooks.ts';
import { useClosedSandbox } from './use-closed-sandbox.ts';
import { useCompleteTelemetry } from './use-complete-telemetry.ts';
import { useDefaultsToken } from './use-defaults-token.ts';
import { useEnforcedModels } from './use-enforced-models.ts';
import { useHiddenCredentials } from './use-hidden-credentials.ts';
import { useHookLock } from './use-hook-lock.ts';
import { useHookUrls } from './use-hook-urls.ts';
import { useLockedSandbox } from './use-locked-sandbox.ts';
import { useMarketplaceLock } from './use-marketplace-lock.ts';
import { useMcpLock } from './use-mcp-lock.ts';
import { useNumberedNames } from './use-numbered-names.ts';
import { useOwnedKeys } from './use-owned-keys.ts';
import { usePairedLogin } from './use-paired-login.ts';
import { usePinnedMarketplace } from './use-pinned-marketplace.ts';
import { usePolicyTests } from './use-policy-tests.ts';
import { usePowershellTwins } from './use-powershell-twins.ts';
import { useVersionFloor } from './use-version-floor.ts';

export type { Edit, Finding, LintInput, Severity } from './types.ts';

/** Sorted by name. */
export const LINT_RULES: readonly LintRule[] = [
  noBlockedWork,
  noBroadExclusion,
  noBrokenDelivery,
  noCapturedContent,
  noChannelGap,
  noClickedChange,
  noControlKeysOnly,
  noDeadKey,
  noDenyAll,
  noDuplicateEntry,
  noEmptyFragment,
  noExampleName,
  noFloatingServer,
  noHealedList,
  noHiddenChannel,
  noHiddenCharacters,
  noHollowPolicy,
  noIdleLock,
  noIgnoredVariable,
  noInterpreterAllow,
  noInvertedSwitch,
  noLegacyColon,
  noLockWithoutRules,
  noLoosePattern,
  noLooseWildcard,
  noLoosenedLock,
  noManagedKeyElsewhere,
  noMcpNames,
  noOddRule,
  noOpenMode,
  noOpenNetwork,
  noOpenParent,
  noPlaceholder,
  noPlainHttp,
  noProseControl,
  noReadDenyOnly,
  noRefreshOutage,
  noRelativeDeny,
  noReplacedText,
  noRiskyVariable,
  noRuleSyntaxInProse,
  noScalarOverride,
  noSecret,
  noShadowedRule,
  noShortRetention,
  noSilencedHooks,
  noSingleSlash,
  noSkippedAsk,
  noUnconsultedRule,
  noUndeliveredKey,
  noUnknownKey,
  noUnmatchedCommand,
  noUnmatchedHook,
  noUnmatchedHost,
  noUnmatchedPath,
  noUnreachableMarketplace,
  noUnrestrictedAllow,
  noUnusableVersion,
  noUselessSourcesMerge,
  noUserWritableCommand,
  noVainRemoval,
  noWeakAsk,
  noWeakCommandDeny,
  noWeakenedSandbox,
  noWebfetchDenyOnly,
  noWidenedAllowlist,
  noWriteGlob,
  noWrongValue,
  useAbsoluteHelper,
  useAnnouncement,
  useAnsweredGovernance,
  useBypassLock,
  useClaudeMd,
  useClosedGuardHooks,
  useClosedSandbox,
  useCompleteTelemetry,
  useDefaultsToken,
  useEnforcedModels,
  useHiddenCredentials,
  useHookLock,
  useHookUrls,
  useLockedSandbox,
  useMarketplaceLock,
  useMcpLock,
  useNumberedNames,
  useOwnedKeys,
  usePairedLogin,
  usePinnedMarketplace,
  usePolicyTests,
  usePowershellTwins,
  useVersionFloor,
];

/** What the client would drop, refuse or read differently, and what people get wrong; sorted by file, place and rule. Never throws. */
export function lint(input: LintInput): readonly Finding[] {
  return [...problemFindings(input), ...LINT_RULES.flatMap((rule) => findingsOf(rule, input))].sort(byPlace);
}

/** Where fragments go beyond the rights that the `gate/owners.json` among `files` gives, if it can be read. */
export function beyondRights(input: LintInput): readonly Finding[] {
  return findingsOf(useOwnedKeys, input).filter(({ origin }) =>
    input.fragments.some(({ file }) => file === origin.file),
  );
}

/** More places of one kind are counted, not listed; nobody reads them, and every sink has a limit. */
const MOST_PLACES = 1000;

function findingsOf(rule: LintRule, input: LintInput): readonly Finding[] {
  const { name, severity, why, fix } = rule;
  const hits = rule.check(input);
  const shown = hits.length > MOST_PLACES ? summary(hits) : hits;
  return shown.map((hit) => ({ rule: name, severity, why, fix, edits: [], ...hit }));
}

function summary(hits: readonly Hit[]): readonly Hit[] {
  const weightiest = hits.toSorted((a, b) => weight(b) - weight(a));
  const [next, ...rest] = weightiest.slice(MOST_PLACES - 1);
  const last = next === undefined ? [] : [{ ...next, message: `${next.message} (and ${rest.length} more places)` }];
  return [...weightiest.slice(0, MOST_PLACES - 1), ...last];
}

const weight = ({ severity }: Hit) => (severity === 'error' ? 2 : severity === 'warning' ? 1 : 0);

function byPlace(a: Finding, b: Finding): number {
  return (
    order(a.origin.file, b.origin.file) ||
    order(a.origin.pointer, b.origin.pointer) ||
    order(a.rule, b.rule) ||
    order(a.message, b.message)
  );
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
