/** The rectification order (整改通知单): its record, its life, its door {@link org.rectify.order.Orders}. */
package org.rectify.order;
