// What the client's merge of managed settings files takes whole instead of key by key (settings-facts 2.6; merge-053, merge-054; 2.1.330).

/** Pointers whose value a later file replaces entirely; `*` stands for any one key. */
export const TAKEN_WHOLE: readonly string[] = [
  '/fallbackModel',
  '/modelPicker',
  '/extraKnownMarketplaces/*',
  '/managedMcpServers/*',
];

/** The longest list a hostile object with number-like keys may make of a list; only keeps our memory finite. */
export const MAX_SPARSE_LENGTH = 1_000_000;

/** The key that says how managed sources combine; the client reads it beside the settings, so it never shows in their result. */
export const SOURCES_KEY = 'managedSourcesBehavior';

/** Keys that alone make no policy: files with nothing else count as empty (settings-facts section 1; 2.1.330). */
export const CONTROL_KEYS: readonly string[] = ['wslInheritsWindowsSettings', SOURCES_KEY];

/**
 * Earlier values that stay when a later file has an unusable value at the pointer: what the client takes instead is not stricter.
 * A value written as such does replace them (measured).
 */
export const KEPT_OVER_FALLBACK: Readonly<Record<string, readonly string[]>> = {
  '/permissions/defaultMode': ['dontAsk', 'plan'],
};
