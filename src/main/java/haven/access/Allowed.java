package haven.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every public method of a service carries this. The call goes on only when the caller holds the permission in some
 * scope; whether it reaches the place in question is asked by {@link Caller#mustReach} inside the method.
 * ({@code @RolesAllowed} on a CDI bean would be ignored in silence.)
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Allowed {

    @Nonbinding
    Permission value() default Permission.READ_STAFF_PAGES;
}
