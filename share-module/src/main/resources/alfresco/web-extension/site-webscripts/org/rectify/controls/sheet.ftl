<#include "/org/rectify/controls/common.inc.ftl" />
<#-- The rest of the order's face sheet, and the way to its page; the field holds the order's id. -->
<#assign rectifyCode = rectifyText(field.value)>
<#if rectifyCode != "">
<div class="form-field rectify-sheet" id="${fieldHtmlId}-sheet" data-rectify-order="${rectifyCode?html}"></div>
<input type="hidden" id="${fieldHtmlId}" value="${rectifyCode?html}" />
<@rectifyRun "sheet" "${fieldHtmlId}" />
</#if>
