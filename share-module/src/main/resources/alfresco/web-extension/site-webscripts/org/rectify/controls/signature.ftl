<#include "/org/rectify/controls/common.inc.ftl" />
<#-- The password of whoever signs. It is no property of the task: the form's filter in the repository takes it out and
     proves it before anything is stored. Not asked for where there is no button to sign. -->
<#if form.mode != "view">
<div class="form-field rectify-signature" id="${fieldHtmlId}-cntrl">
   <label for="${fieldHtmlId}-password">${msg("rectify.signature.label")?html}:</label>
   <input type="password" id="${fieldHtmlId}-password" name="prop_rectwf_password" value="" autocomplete="off" maxlength="255" aria-describedby="${fieldHtmlId}-hint" />
   <div class="rectify-hint" id="${fieldHtmlId}-hint">${msg("rectify.signature.hint")?html}</div>
</div>
<@rectifyRun "signature" "${fieldHtmlId}" />
</#if>
