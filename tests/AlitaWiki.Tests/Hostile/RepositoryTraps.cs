namespace AlitaWiki.Tests.Hostile;

/// <summary>
/// Whatever in a repository names a program that git runs for one thing or another: settings, attributes, hooks and variables. Each of
/// the programs notes that it ran.
/// </summary>
internal sealed class RepositoryTraps
{
    private static readonly string[] s_hooks =
    [
        "fsmonitor-watchman", "post-checkout", "post-commit", "post-index-change", "post-merge", "post-rewrite", "pre-auto-gc",
        "pre-commit", "prepare-commit-msg", "proc-receive", "reference-transaction", "sendemail-validate",
    ];

    private readonly string _notes;
    private readonly string _program;
    private readonly string _hooks;
    private readonly string _attributes;

    /// <param name="folder">Where the programs come to lie.</param>
    public RepositoryTraps(string folder)
    {
        Directory.CreateDirectory(folder);
        _notes = Path.Combine(folder, "notes");
        _program = Path.Combine(folder, "trap");
        _attributes = Path.Combine(folder, "attributes");
        _hooks = Directory.CreateDirectory(Path.Combine(folder, "hooks")).FullName;
        File.WriteAllText(_program, $"#!/bin/sh\necho \"$0 $*\" >>'{_notes}'\ncat \"$2\" 2>/dev/null\nexit 0\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        SetHooks(_hooks);
        SetAttributes(_attributes);
        Included = Path.Combine(folder, "included");
        File.WriteAllText(Included, $"[filter \"trap\"]\n smudge = {_program} included\n clean = {_program} included\n[diff \"trap\"]\n textconv = {_program} included\n");
    }

    private string Included { get; }

    /// <summary>What ran since the last question.</summary>
    public string Ran()
    {
        var ran = File.Exists(_notes) ? File.ReadAllText(_notes) : "";
        File.Delete(_notes);
        return ran;
    }

    /// <summary>Settings as lines of a repository's configuration, each a trap or a few that belong together.</summary>
    public IReadOnlyList<string> Settings =>
    [
        $"[filter \"trap\"]\n smudge = {_program} smudge %f\n clean = {_program} clean %f\n required = true\n",
        $"[filter \"trap\"]\n process = {_program} process\n required = true\n",
        $"[diff \"trap\"]\n textconv = {_program} textconv\n",
        $"[diff \"trap\"]\n command = {_program} command\n",
        $"[diff]\n external = {_program} external\n",
        $"[merge \"trap\"]\n driver = {_program} driver\n",
        $"[core]\n fsmonitor = {_program} fsmonitor\n",
        $"[core]\n hooksPath = {_hooks}\n",
        $"[core]\n attributesFile = {_attributes}\n[filter \"trap\"]\n smudge = {_program} attributes\n",
        $"[core]\n pager = {_program} pager\n[pager]\n log = {_program} pager\n rev-parse = {_program} pager\n cat-file = {_program} pager\n ls-tree = {_program} pager\n archive = {_program} pager\n",
        $"[core]\n editor = {_program} editor\n[sequence]\n editor = {_program} editor\n",
        $"[core]\n sshCommand = {_program} ssh\n gitProxy = {_program} proxy\n askPass = {_program} askpass\n[credential]\n helper = {_program} credential\n",
        $"[core]\n alternateRefsCommand = {_program} refs\n",
        $"[gpg]\n program = {_program}\n[gpg \"ssh\"]\n program = {_program}\n[log]\n showSignature = true\n",
        $"[alias]\n log = !{_program} alias\n rev-parse = !{_program} alias\n cat-file = !{_program} alias\n ls-tree = !{_program} alias\n archive = !{_program} alias\n",
        $"[remote \"origin\"]\n url = ext::{_program} %S\n promisor = true\n partialCloneFilter = blob:none\n uploadpack = {_program}\n[protocol]\n allow = always\n[protocol \"ext\"]\n allow = always\n",
        $"[tar \"tar\"]\n command = {_program} tar\n",
        $"[trailer \"acked\"]\n cmd = {_program} trailer\n",
        $"[uploadpack]\n packObjectsHook = {_program} pack\n",
        $"[hook \"trap\"]\n event = post-index-change\n event = reference-transaction\n command = {_program} hook\n",
        $"[include]\n path = {Included}\n",
        $"[includeIf \"gitdir:/**\"]\n path = {Included}\n",
    ];

    /// <summary>Variables that do the same.</summary>
    public IReadOnlyDictionary<string, string> Variables => new Dictionary<string, string>
    {
        ["GIT_EXTERNAL_DIFF"] = _program,
        ["GIT_PAGER"] = _program,
        ["PAGER"] = _program,
        ["GIT_SSH"] = _program,
        ["GIT_SSH_COMMAND"] = _program,
        ["GIT_PROXY_COMMAND"] = _program,
        ["GIT_ASKPASS"] = _program,
        ["SSH_ASKPASS"] = _program,
        ["GIT_EDITOR"] = _program,
        ["EDITOR"] = _program,
        ["GIT_EXEC_PATH"] = _hooks,
        ["GIT_TRACE"] = _notes,
        ["GIT_TRACE2_EVENT"] = _notes,
        ["GIT_DIR"] = _hooks,
        ["GIT_WORK_TREE"] = _hooks,
        ["GIT_COMMON_DIR"] = _hooks,
        ["GIT_OBJECT_DIRECTORY"] = _hooks,
        ["GIT_ALTERNATE_OBJECT_DIRECTORIES"] = _hooks,
        ["GIT_INDEX_FILE"] = _attributes,
        ["GIT_ATTR_SOURCE"] = "HEAD",
        ["GIT_SHALLOW_FILE"] = _attributes,
        ["GIT_GRAFT_FILE"] = _attributes,
        ["GIT_REPLACE_REF_BASE"] = "refs/heads/",
        ["GIT_ICASE_PATHSPECS"] = "1",
        ["GIT_CONFIG_COUNT"] = "3",
        ["GIT_CONFIG_KEY_0"] = "core.fsmonitor",
        ["GIT_CONFIG_VALUE_0"] = _program,
        ["GIT_CONFIG_KEY_1"] = "filter.trap.smudge",
        ["GIT_CONFIG_VALUE_1"] = _program,
        ["GIT_CONFIG_KEY_2"] = "log.showSignature",
        ["GIT_CONFIG_VALUE_2"] = "true",
    };

    /// <summary>Hooks and attributes that no setting is needed for.</summary>
    /// <param name="gitFolder">Of a repository.</param>
    public void SetIn(string gitFolder)
    {
        SetHooks(Directory.CreateDirectory(Path.Combine(gitFolder, "hooks")).FullName);
        SetAttributes(Path.Combine(Directory.CreateDirectory(Path.Combine(gitFolder, "info")).FullName, "attributes"));
    }

    /// <summary>Attributes that bring every file to the programs.</summary>
    public static void SetAttributes(string file) => File.WriteAllText(file, "* filter=trap diff=trap merge=trap ident export-subst\n");

    private void SetHooks(string folder)
    {
        foreach (var hook in s_hooks)
        {
            File.Copy(_program, Path.Combine(folder, hook), overwrite: true);
        }
    }
}
