/** What Excel answers in place of a result; `code` is what an add-in may tell faults apart by. */
export class HostFault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
  }
}

/** The fault for a wrong argument, naming it. */
export function invalidArgument(what: string): HostFault {
  return new HostFault(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what}`,
  );
}

/** The fault for something that is not there. */
export function itemNotFound(what: string): HostFault {
  return new HostFault('ItemNotFound', `The requested resource doesn't exist: ${what}`, 404);
}

/** The fault for a member that this version of Excel, or this host, does not have. */
export function apiNotFound(member: string): HostFault {
  return new HostFault('ApiNotFound', `The method or property ${member} is not available in this host.`, 404);
}
