package org.claimline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/**
 * The GeoTools wrapper bundles slf4j-api 1.7 without a binding. If it stands before slf4j 2 on the class path, every log line
 * vanishes without a word.
 */
class LoggingTest {

    @Test
    void slf4jComesFromItsOwnJar() {
        String jar = LoggerFactory.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        assertTrue(jar.matches(".*/slf4j-api-2[^/]*\\.jar"), jar);
    }

    @Test
    void logLinesHaveSomewhereToGo() {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        assertEquals("org.slf4j.simple.SimpleLoggerFactory", factory.getClass().getName());
        assertTrue(LoggerFactory.getLogger("org.claimline.cli.Serve").isInfoEnabled(), "the address is logged as info");
    }
}
