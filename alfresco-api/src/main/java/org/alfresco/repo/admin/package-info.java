/** What extensions use of this package, as signatures in the project's own words. */
package org.alfresco.repo.admin;
