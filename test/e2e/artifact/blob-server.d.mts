export function installBlobServer(): void;
export function startBlobServer(): Promise<{ url: string; stop: () => Promise<void> }>;
