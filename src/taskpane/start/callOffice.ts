import { callEarly } from './officeCall';

// A script of its own before the pane's, small enough to run while that one is still on its way.
callEarly();
