/** Loads the demo district into the host: accounts, units, the notice, and the orders through the order's own door. */
package org.rectify.demo.alfresco;
