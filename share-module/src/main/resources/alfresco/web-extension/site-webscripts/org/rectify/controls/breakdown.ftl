<#include "/org/rectify/controls/common.inc.ftl" />
<#-- A notice's problems and the units of each as a table; the field holds one object of JSON an item. Only shown. -->
<#assign rectifyCode = rectifyText(field.value)>
<#if rectifyCode != "">
<div class="form-field" id="${fieldHtmlId}-breakdown" data-rectify-breakdown="${rectifyCode?html}"></div>
<@rectifyRun "breakdown" "${fieldHtmlId}-breakdown" />
</#if>
