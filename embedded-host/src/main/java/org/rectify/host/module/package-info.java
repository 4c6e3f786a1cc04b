/** Components of modules and the public services in one place. */
package org.rectify.host.module;
