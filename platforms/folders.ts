/**
 * What `import.meta.glob` found in the platforms' folders, by the folder's name, which is the platform's id. So a new
 * platform is one folder and nothing has to be registered.
 * @example byFolder({ './x/hosts.ts': ['x.com'] }) // { x: ['x.com'] }
 */
export function byFolder<Part>(found: Record<string, Part>): Record<string, Part> {
  return Object.fromEntries(Object.entries(found).map(([path, part]) => [path.split('/')[1], part]));
}
