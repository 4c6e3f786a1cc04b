package org.rectify.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The few parts of Spring MVC that this interface uses: addresses, arguments, answers, refusals, languages. */
@Configuration(proxyBeanMethods = false)
class MvcConfiguration {

    @Bean
    Queries queries() {
        return new Queries();
    }

    @Bean
    RequestMappingHandlerMapping handlerMapping(Queries queries) {
        RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();
        mapping.setInterceptors(queries);
        return mapping;
    }

    @Bean
    RequestMappingHandlerAdapter handlerAdapter(Json json, Queries queries) {
        RequestMappingHandlerAdapter adapter = new RequestMappingHandlerAdapter();
        adapter.setCustomArgumentResolvers(List.of(new Bodies(json), queries));
        adapter.setCustomReturnValueHandlers(List.of(new AnswerHandler(json)));
        return adapter;
    }

    @Bean
    HandlerExceptionResolver problemResolver(Problems problems, Json json) {
        return new ProblemResolver(problems, json);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new RequestLanguage();
    }
}
