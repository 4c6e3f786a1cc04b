/** Long work over REST: started by other features, watched here. */
package org.rectify.job.web;
