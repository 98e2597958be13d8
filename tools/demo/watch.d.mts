export type Counts = Readonly<Record<string, { requests: number; errors: number; lastAtMs: number }>>;

export class Watch {
  constructor(world: { readCounts(): Promise<Counts> });
  samples: { atMs: number; counts: Counts }[];
  stop(): void;
}
