/** `storage.session` and `storage.local` in memory, for the parts of the background that run without a browser. */
export function memoryPlatform() {
  const areas: Record<string, Map<string, unknown>> = {session: new Map(), local: new Map()};
  const area = (name: 'session' | 'local') => ({
    get: async () => Object.fromEntries(areas[name] ?? []),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(structuredClone(values))) areas[name]?.set(key, value);
    },
    remove: async (keys: string[]) => {
      for (const key of keys) areas[name]?.delete(key);
    },
  });
  return {browser: {storage: {session: area('session'), local: area('local')}}, areas};
}
