<#include "/org/rectify/controls/common.inc.ftl" />
<#-- The rest of the record's face sheet, and the way to its page; the field holds the record's id.
     Parameter: kind = order | notice | agreement. -->
<#assign rectifyCode = rectifyText(field.value)>
<#if rectifyCode != "">
<div class="form-field rectify-sheet" id="${fieldHtmlId}-sheet" data-rectify-kind="${(field.control.params.kind!"order")?html}" data-rectify-id="${rectifyCode?html}"></div>
<input type="hidden" id="${fieldHtmlId}" value="${rectifyCode?html}" />
<@rectifyRun "sheet" "${fieldHtmlId}" />
</#if>
