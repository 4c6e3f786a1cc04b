/** People, groups, passwords, tickets, permissions, and the public services that ask for them. */
package org.rectify.host.security;
