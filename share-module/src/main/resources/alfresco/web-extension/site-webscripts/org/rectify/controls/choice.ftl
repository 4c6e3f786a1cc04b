<#include "/org/rectify/controls/common.inc.ftl" />
<#-- One of a list, with nothing chosen beforehand: a first value that nobody chose would be sent as somebody's choice.
     Without a list it is yes or no. Parameter: search = true (what the model proposes is not searched for). -->
<#assign rectifyCode = rectifyText(field.value)>
<#if (field.control.params.search!"") == "true"><#assign rectifyCode = ""></#if>
<#assign rectifyChoices = rectifyOptions(field)>
<#if rectifyChoices?size == 0>
   <#assign rectifyChoices = [{"value": "true", "label": msg("rectify.yes")}, {"value": "false", "label": msg("rectify.no")}]>
</#if>
<div class="form-field">
   <#if form.mode == "view">
   <@rectifyFact field=field text=rectifyLabel(field, rectifyCode) />
   <#else>
   <@rectifyLabelFor field fieldHtmlId />
   <select id="${fieldHtmlId}" name="${field.name?html}" tabindex="0"<#if field.description??> title="${field.description?html}"</#if><#if field.disabled> disabled="disabled"</#if>>
      <option value="">${msg("rectify.choose")?html}</option>
      <#list rectifyChoices as option>
      <option value="${option.value?html}"<#if option.value == rectifyCode> selected="selected"</#if>>${option.label?html}</option>
      </#list>
   </select>
   <@formLib.renderFieldHelp field=field />
   </#if>
</div>
