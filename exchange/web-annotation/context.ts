/** The standard's context, by either of its addresses. */
export const STANDARD_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * The namespace of our own terms. Those keep their prefix in every key, since the standard has a `value` and a `source` of its
 * own. The name is one that nobody can register (RFC 2606): it identifies, there is nothing to fetch.
 */
export const NAMESPACE = 'https://parallax.example/ns#';

export const CONTEXT = [STANDARD_CONTEXT, { parallax: NAMESPACE }];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** Our ids as IRIs; what came from elsewhere is one already. */
export function iri(id: string): string {
  return UUID.test(id) ? `urn:uuid:${id}` : id;
}

export function idOfIri(written: string): string {
  const id = written.replace(/^urn:uuid:/u, '');
  return UUID.test(id) ? id : written;
}
