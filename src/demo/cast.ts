import type { Language } from '../shared/language.ts';

/** How many weeks the simulated company has lived when the person arrives. */
export const pastWeeks = 12;

/** The simulated company: 3 sites, 12 teams, 150 agents. One team of four is too small to stand alone. */
export const cast = [
  { site: 'south', zone: 'Asia/Shanghai', teams: [14, 13, 15, 12, 14] },
  { site: 'island', zone: 'Asia/Taipei', teams: [13, 12, 14, 12] },
  { site: 'harbour', zone: 'Europe/Dublin', teams: [14, 13, 4] },
] as const satisfies readonly { site: string; zone: string; teams: readonly number[] }[];

/** The person sits in the first team of the first site. */
export const ownTeam = { site: 0, team: 0 } as const;

const names: Record<
  Language,
  { company: string; sites: Record<string, string>; team: (n: number) => string }
> = {
  en: {
    company: 'Example Care (simulated)',
    sites: { south: 'Shenzhen', island: 'Taipei', harbour: 'Dublin' },
    team: (n) => `Team ${n}`,
  },
  'zh-CN': {
    company: '示例客服（模拟）',
    sites: { south: '深圳', island: '台北', harbour: '都柏林' },
    team: (n) => `${n} 组`,
  },
  'zh-TW': {
    company: '範例客服（模擬）',
    sites: { south: '深圳', island: '台北', harbour: '都柏林' },
    team: (n) => `第 ${n} 組`,
  },
};

/** What the company, its sites and teams are called in the person's language; teams are numbered through. */
export function castNames(language: Language) {
  const { company, sites, team } = names[language];
  let last = 0;
  return {
    company,
    sites: cast.map(({ site, zone, teams }) => ({
      name: sites[site] ?? site,
      zone,
      teams: teams.map((headcount) => ({ name: team(++last), headcount })),
    })),
  };
}
