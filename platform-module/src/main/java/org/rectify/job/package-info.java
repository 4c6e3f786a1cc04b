/** Long work in the background, watched from every node. */
package org.rectify.job;
