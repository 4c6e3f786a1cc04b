/** What tests of several packages and modules share: databases, a plain transaction manager, records made of records. */
package org.rectify.testing;
