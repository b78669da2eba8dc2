// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Autospace.Shell

TestCase {
    name: "PageHistory"

    PageHistory { id: history; limit: 4 }

    function init(): void { history.clear(); }

    function test_backAndForward(): void {
        for (const address of ["garage/today", "garage/bookings", "garage/bookings?id=1"])
            history.open(address);
        compare(history.current, "garage/bookings?id=1");
        history.back();
        history.back();
        compare(history.current, "garage/today");
        verify(!history.canGoBack);
        history.back();
        compare(history.current, "garage/today");
        history.forward();
        compare(history.current, "garage/bookings");
    }
    function test_openingForgetsWhatLayAhead(): void {
        for (const address of ["a", "b", "c"])
            history.open(address);
        history.back();
        history.back();
        history.open("d");
        verify(!history.canGoForward);
        history.back();
        compare(history.current, "a");
    }
    function test_openingTheOpenOneChangesNothing(): void {
        history.open("a");
        history.open("a");
        verify(!history.canGoBack);
        history.open("");
        compare(history.current, "a");
    }
    function test_replaceIsNoStep(): void {
        history.open("a");
        history.open("b?row=1");
        history.replace("b?row=2");
        compare(history.current, "b?row=2");
        history.back();
        compare(history.current, "a");
        history.forward();
        compare(history.current, "b?row=2");
    }
    function test_isBounded(): void {
        for (let i = 0; i < 20; ++i)
            history.open("page " + i);
        compare(history.entries.length, 4);
        compare(history.current, "page 19");
        for (let i = 0; i < 20; ++i)
            history.back();
        compare(history.current, "page 16");
    }
    function test_emptyHistory(): void {
        compare(history.current, "");
        verify(!history.canGoBack && !history.canGoForward);
    }
}
