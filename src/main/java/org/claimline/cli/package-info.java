/** The command line; it wires everything and is imported by nobody. */
package org.claimline.cli;
