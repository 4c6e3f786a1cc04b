/** What tests of several packages and modules share: databases and a plain transaction manager. */
package org.rectify.testing;
