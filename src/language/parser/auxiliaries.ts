import { hashOf } from '../characters.ts';

/** Forms of verbs that behave alike as auxiliaries, a group a line. Texts to learn from hardly have "kunt" or "mag". */
const GROUPS = [
  'worden word wordt werd werdt werden geworden',
  'zijn ben bent is was waart waren geweest wees weest',
  'hebben heb hebt heeft had hadt hadden gehad',
  'kunnen kan kunt kon kondt konden gekund zullen zal zult zou zoudt zouden moeten moet moest moesten gemoeten mogen mag moogt mocht mochten gemogen',
  'willen wil wilt wou wouden wilde wilden gewild',
  'hoeven hoef hoeft hoefde hoefden dienen dien dient diende dienden',
  'gaan ga gaat ging gingen gegaan',
  'laten laat liet lieten gelaten',
  'blijven blijf blijft bleef bleven gebleven',
];

const FIRST_OF_GROUP: ReadonlyMap<number, number> = new Map(
  GROUPS.flatMap((group) => {
    const forms = group.split(' ').map(hashOf);
    return forms.map((form) => [form, forms[0] as number] as const);
  }),
);

/** The hash that stands for a verb form: one for all that behave alike. @param hash of the folded word */
export function verbHash(hash: number): number {
  return FIRST_OF_GROUP.get(hash) ?? hash;
}
