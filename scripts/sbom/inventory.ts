import * as z from 'zod/mini';

const Component = z.looseObject({ 'bom-ref': z.string(), name: z.string() });

/** What `npm sbom` tells of everything that is installed. */
const Told = z.object({
  $schema: z.string(),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string(),
  version: z.number(),
  metadata: z.object({ component: z.looseObject({ 'bom-ref': z.string(), version: z.string() }) }),
  components: z.array(Component),
});

/**
 * The part of npm's inventory that ships, without what differs from run to run (number, time, npm's version) or from
 * machine to machine (the folder's name).
 * @param shipped `name@version` of each package
 * @throws where a package that ships is not in it
 */
export function inventory(told: unknown, shipped: readonly string[]) {
  const { $schema, bomFormat, specVersion, version, metadata, components } = Told.parse(told);
  const found = shipped.map((ref) => {
    const component = components.find((one) => one['bom-ref'] === ref);
    if (!component) throw new Error(`${ref} ships, and npm does not know it`);
    // npm notes for what it is installed; that a build carries it is not its business.
    const { properties: _, ...rest } = component;
    return { ...rest, scope: 'required' };
  });
  const ikrar = { ...metadata.component, type: 'application', name: 'ikrar' };
  return {
    $schema,
    bomFormat,
    specVersion,
    version,
    metadata: { component: ikrar },
    components: found,
    dependencies: [
      { ref: metadata.component['bom-ref'], dependsOn: found.map((component) => component['bom-ref']) },
    ],
  };
}
