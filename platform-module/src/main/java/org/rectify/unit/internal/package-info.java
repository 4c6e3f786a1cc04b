/** The tree of units and what group names say about membership, without a host. */
package org.rectify.unit.internal;
