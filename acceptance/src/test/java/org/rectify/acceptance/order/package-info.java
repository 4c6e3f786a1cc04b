/** Orders as the tests make and drive them. */
package org.rectify.acceptance.order;
