import type { Family, Feature, Vocabulary, Word } from '../../rules/model/vocabulary.ts';

/** A vocabulary that learns every word it is asked for. */
export function growingVocabulary(): Vocabulary {
  const words = new Map<string, Word & { next: Map<string, Feature> }>();
  const shapes = new Map<string, Feature>();
  const feature = (family: Family, name: string): Feature => ({ family, name, weight: 0 });
  const word = (form: string): Word & { next: Map<string, Feature> } => {
    const known = words.get(form);
    if (known) return known;
    const made = { form, alone: feature('words', form), next: new Map<string, Feature>() };
    words.set(form, made);
    return made;
  };
  return {
    word,
    pair: ({ form: first }, form) => {
      const { next } = word(first);
      const known = next.get(form);
      if (known) return known;
      const made = feature('pairs', `${first} ${form}`);
      next.set(form, made);
      return made;
    },
    shape: (name) => {
      const known = shapes.get(name);
      if (known) return known;
      const made = feature('shapes', name);
      shapes.set(name, made);
      return made;
    },
  };
}
