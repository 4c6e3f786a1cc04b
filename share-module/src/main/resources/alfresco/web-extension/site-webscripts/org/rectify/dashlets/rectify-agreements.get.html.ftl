<#include "/org/rectify/dashlets/dashlet.inc.ftl" />
<@rectifyDashlet "agreements" />
