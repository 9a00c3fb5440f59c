export function officeAddress(setting: string | undefined): string;
