/** The models: read from M2 XML, asked through ACS's dictionary service. */
package org.rectify.host.dictionary;
