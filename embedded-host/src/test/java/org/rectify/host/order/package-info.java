/** The order's promises held on a whole host: by whatever door one comes, the record is the truth. */
package org.rectify.host.order;
