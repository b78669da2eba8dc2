// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Garage
import Autospace.Models

/// Every page of the program by its address, and which of them is open. An address is
/// "workspace/page", perhaps "/state" for what is opened upon it, and "?name=value&…".
QtObject {
    id: root

    required property string address
    required property date now
    required property AttentionModel attention

    readonly property Route current: find(address)
    readonly property var parameters: parse(address)
    readonly property string workspace: current ? current.workspace : ""
    readonly property list<Route> tabs: routes.filter(route => route.tab && route.workspace === workspace)
    readonly property var workspaces: [
        {name: "garage", title: qsTr("Garage"), iconName: "garage", shortcut: "Ctrl+1", badge: 0}
    ]
    readonly property list<Route> routes: [
        Route {
            name: "garage/today"
            title: qsTr("Today")
            workspace: "garage"
            states: ["walk-in", "move", "extend", "cancel", "receipt"]
            page: Component { TodayPage { now: root.now } }
        },
        Route {
            name: "garage/bookings"
            title: qsTr("Bookings")
            workspace: "garage"
            page: Component { BookingsPage { now: root.now } }
        },
        Route {
            name: "garage/garages"
            title: qsTr("Garages")
            workspace: "garage"
            page: Component { GaragesPage {} }
        },
        Route {
            name: "garage/slots"
            title: qsTr("Slots")
            workspace: "garage"
            states: ["list"]
            page: Component { SlotsPage { now: root.now } }
        },
        Route {
            name: "attention"
            title: qsTr("Needs attention")
            page: Component { AttentionView { attention: root.attention } }
        },
        Route {
            name: "settings"
            title: qsTr("Settings")
            page: Component { SettingsView {} }
        }
    ]

    /// Null if there is none.
    function find(address: string): Route {
        const path = address.split("?")[0];
        return routes.find(route => route.name === path)
            ?? routes.find(route => path.startsWith(route.name + "/") && route.states.includes(path.substring(route.name.length + 1))) ?? null;
    }
    function firstOf(workspace: string): string {
        return routes.find(route => route.workspace === workspace).name;
    }
    /// Of every page, and of every state that a page names.
    function addresses(): list<string> {
        const all = [];
        for (const route of routes)
            all.push(route.name, ...route.states.map(state => route.name + "/" + state));
        return all;
    }
    /// Where a link to a record leads; empty if nowhere.
    function addressOfLink(link: url): string {
        const parts = /^app:\/\/([a-z_-]+)\/([0-9a-f-]{36})$/.exec(link.toString());
        const places = {booking: "garage/bookings", bookings: "garage/bookings", location: "garage/garages", locations: "garage/garages",
            space: "garage/slots", spaces: "garage/slots"};
        return parts && parts[1] in places ? places[parts[1]] + "?id=" + parts[2] : "";
    }
    function parse(address: string): var {
        const route = find(address);
        const [path, query] = address.split("?");
        const parameters = {state: route && path !== route.name ? path.substring(route.name.length + 1) : ""};
        for (const part of (query ?? "").split("&")) {
            const [name, value] = part.split("=");
            if (name)
                parameters[name] = decodeURIComponent(value ?? "");
        }
        return parameters;
    }
    function addressOf(route: Route, parameters: var): string {
        const path = parameters.state ? route.name + "/" + parameters.state : route.name;
        const query = Object.entries(parameters).filter(([name, value]) => name !== "state" && value !== "" && value !== undefined)
            .map(([name, value]) => name + "=" + encodeURIComponent(value)).join("&");
        return query === "" ? path : path + "?" + query;
    }
}
