/** What the demo district is made of: units, people, problems, phrases, papers; read from resources, no services. */
package org.rectify.demo.internal;
