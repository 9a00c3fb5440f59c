export function contentPolicy(office: string): string;
