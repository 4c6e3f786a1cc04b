/** Units, the people in them with their roles, and what follows from the tree for who sees what. */
package org.rectify.unit;
