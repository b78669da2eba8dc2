// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Autospace.Controls
import Autospace.Models

/// Every page of the program by its address, and which of them is open. An address is
/// "workspace/page", perhaps "/state" for what is opened upon it, and "?name=value&…".
QtObject {
    id: root

    required property string address
    required property AttentionModel attention
    /// Every action that has a key or may get one, for the settings.
    required property ActionRegistry keys

    readonly property WorkspaceAccess access: WorkspaceAccess { client: Client }
    /// The routes that the member's permissions open.
    readonly property list<Route> open: routes.filter(route => route.workspace === "" || access.workspaces.includes(route.workspace))
    /// The first page of the first workspace, or the page that says that there is none.
    readonly property string start: open.find(route => route.workspace !== "")?.name ?? "home"
    readonly property Route current: address === "" ? null : find(address)
    /// What is shown of it: its page, or that it is not for this member.
    readonly property Component page: !current ? null : open.includes(current) ? current.made() : noAccess
    readonly property var parameters: parse(address)
    readonly property string workspace: current ? current.workspace : ""
    readonly property list<Route> tabs: open.filter(route => route.tab && route.workspace === workspace)
    readonly property var workspaces: [
        {name: "garage", title: qsTr("Garage"), iconName: "garage", badge: 0}
    ].filter(workspace => access.workspaces.includes(workspace.name)).map(workspace => ({
        name: workspace.name, title: workspace.title, iconName: workspace.iconName, badge: workspace.badge,
        shortcut: ActionKeys.of(firstOf(workspace.name), standardKey(find(firstOf(workspace.name))))
    }))
    readonly property Component noAccess: Component { NoAccessPage { page: root.current?.title ?? "" } }
    readonly property list<Route> routes: [
        Route {
            name: "garage/today"
            title: qsTr("Today")
            iconName: "clock"
            workspace: "garage"
            states: ["walk-in", "move", "extend", "cancel", "receipt"]
            type: "TodayPage"
        },
        Route {
            name: "garage/bookings"
            title: qsTr("Bookings")
            iconName: "calendar"
            workspace: "garage"
            type: "BookingsPage"
        },
        Route {
            name: "garage/planner"
            title: qsTr("Planner")
            iconName: "columns"
            workspace: "garage"
            states: ["week", "month"]
            type: "PlannerPage"
        },
        Route {
            name: "garage/garages"
            title: qsTr("Garages")
            iconName: "garage"
            workspace: "garage"
            type: "GaragesPage"
        },
        Route {
            name: "garage/setup"
            title: qsTr("Set up")
            iconName: "garage"
            workspace: "garage"
            tab: false
            under: "garage/garages"
            type: "SetupPage"
        },
        Route {
            name: "garage/slots"
            title: qsTr("Slots")
            iconName: "spaces"
            workspace: "garage"
            states: ["list", "block"]
            type: "SlotsPage"
        },
        Route {
            name: "garage/prices"
            title: qsTr("Prices")
            iconName: "invoice"
            workspace: "garage"
            states: ["new"]
            type: "PricesPage"
        },
        Route {
            name: "garage/numbers"
            title: qsTr("Numbers")
            iconName: "operations"
            workspace: "garage"
            states: ["day", "month", "year"]
            type: "NumbersPage"
        },
        Route {
            name: "garage/staff"
            title: qsTr("Staff")
            iconName: "people"
            workspace: "garage"
            states: ["invite"]
            type: "StaffPage"
        },
        Route {
            name: "attention"
            title: qsTr("Needs attention")
            page: Component { AttentionView { attention: root.attention } }
        },
        Route {
            name: "settings"
            title: qsTr("Settings")
            page: Component { SettingsView { keys: root.keys } }
        },
        Route {
            name: "home"
            title: qsTr("Start")
            page: Component { NoWorkspacePage { roles: root.access.roles } }
        }
    ]

    /// Null if there is none.
    function find(address: string): Route {
        const path = address.split("?")[0];
        return routes.find(route => route.name === path)
            ?? routes.find(route => path.startsWith(route.name + "/") && route.states.includes(path.substring(route.name.length + 1))) ?? null;
    }
    function firstOf(workspace: string): string {
        return routes.find(route => route.workspace === workspace)?.name ?? "";
    }
    /// Ctrl and the workspace's number lead to its first page.
    function standardKey(route: Route): string {
        const names = access.workspaces;
        return route && route.name === firstOf(route.workspace) ? "Ctrl+" + (names.indexOf(route.workspace) + 1) : "";
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
