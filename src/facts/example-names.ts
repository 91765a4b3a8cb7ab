// Lists the forms of names that stand for somebody else's real ones: reserved hosts, and the names our own starter uses (our choice, no fact of the client).

/** A host that RFC 2606 (sections 2 and 3) reserves, so that nobody answers there, or nobody you know. */
export const EXAMPLE_HOST = /^(?:\*\.|[\w-]+\.){0,10}(?:example|example\.(?:com|net|org))$/i;

/** An owner of repositories on GitHub, or a login there, that only stands for one: somebody else may register it. */
export const EXAMPLE_OWNER =
  /^@?(?:your-org|your-company|my-org|corp-example|example-corp|example-org|example-company|example|acme-example)(?:\/|$)|^example-[\w-]+$/i;

/** Names in gate/delivery.json that the starter writes. */
export const EXAMPLE_ORGANIZATION =
  /^(?:corp example|example(?: corp| inc| company)?|example\.\w+|com\.example(?:\.\w+)*)$/i;
