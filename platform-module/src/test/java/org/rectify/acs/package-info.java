/**
 * Holds the modules to the real ACS: what they refer to exists in each of the versions that they are to run on. The facts
 * lie in {@code src/test/resources/acs}; {@link org.rectify.acs.AcsFacts} makes them anew from the full lists.
 */
package org.rectify.acs;
