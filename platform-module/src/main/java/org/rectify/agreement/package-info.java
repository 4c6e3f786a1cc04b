/** The responsibility agreement (目标责任书): its record, its life, campaigns over a tier; its door {@link org.rectify.agreement.Agreements}. */
package org.rectify.agreement;
