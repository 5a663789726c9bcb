using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace AlitaWiki.Tests.Growth;

/// <summary>
/// A copy of the generator, and of the runtime under it, that counts its own work: each turn of a loop, each call of a
/// method of the generator or its packages, each 64 bytes that the runtime moves or clears. The count is the same on every
/// machine, however fast and busy. The runtime's own loops are counted too, since a search through a long text is one call.
/// </summary>
internal static class CountedProgram
{
    /// <summary>Where the count stands, in the copy's core library.</summary>
    private const string CounterNamespace = "System", CounterType = "CountedWork", CounterField = "Steps";

    private const string CoreLibrary = "System.Private.CoreLib";

    /// <summary>Of the runtime, what searches, sorts, keeps and writes things for the generator.</summary>
    private static readonly string[] s_runtime =
    [
        CoreLibrary, "System.Collections", "System.Collections.Concurrent", "System.Collections.Immutable", "System.Linq", "System.Memory",
        "System.Private.Uri", "System.Private.Xml", "System.Text.Encodings.Web", "System.Text.Json", "System.Text.RegularExpressions",
    ];

    private static readonly string[] s_program = ["alitawiki", "AlitaWiki.Engine", "AlitaWiki.Theme", "Markdig", "YamlDotNet"];

    private static readonly Lazy<string> s_folder = new(Make);

    /// <summary>The program that starts others with the counting runtime.</summary>
    public static string Host => Path.Combine(s_folder.Value, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    public static string Program => Path.Combine(s_folder.Value, "program", "alitawiki.dll");

    /// <summary>The count so far, asked within the copy.</summary>
    public static long Steps =>
        (long)typeof(object).Assembly.GetType($"{CounterNamespace}.{CounterType}")!.GetField(CounterField)!.GetValue(null)!;

    private static string Make()
    {
        var copy = Directory.CreateTempSubdirectory("alitawiki-growth-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(copy, recursive: true);
        var core = CopyRuntime(copy);
        var program = Path.Combine(copy, "program");
        Directory.CreateDirectory(program);
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(IsOfProgram))
        {
            File.Copy(file, Path.Combine(program, Path.GetFileName(file)));
        }

        // The core library first: the others refer to the counter in it.
        foreach (var name in s_runtime)
        {
            Count(Path.Combine(core, name + ".dll"), core, calls: false);
        }

        foreach (var name in s_program)
        {
            Count(Path.Combine(program, name + ".dll"), core, calls: true);
        }

        return copy;
    }

    private static bool IsOfProgram(string file) =>
        Path.GetExtension(file) is ".dll" or ".json" && !Path.GetFileName(file).Contains("Tests", StringComparison.Ordinal);

    /// <summary>Copies what <c>dotnet</c> needs to run a program, and returns the folder of the core library.</summary>
    private static string CopyRuntime(string copy)
    {
        var core = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var version = Path.GetFileName(core);
        var installed = Path.GetFullPath(Path.Combine(core, "..", "..", ".."));
        var host = Path.GetFileName(OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        File.Copy(Path.Combine(installed, host), Path.Combine(copy, host));
        foreach (var part in (string[])["host", Path.Combine("shared", "Microsoft.NETCore.App", version), Path.Combine("shared", "Microsoft.AspNetCore.App", version)])
        {
            CopyFolder(Path.Combine(installed, part), Path.Combine(copy, part));
        }

        return Path.Combine(copy, "shared", "Microsoft.NETCore.App", version);
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static void Count(string file, string core, bool calls)
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(core);
        using var module = ModuleDefinition.ReadModule(file, new ReaderParameters { InMemory = true, AssemblyResolver = resolver });
        var counter = new Counter(module);
        foreach (var method in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody))
        {
            CountIn(method, counter, calls);
        }

        // What is compiled ahead of time for one machine no longer fits; the rest runs anywhere.
        module.Attributes = ModuleAttributes.ILOnly;
        module.Architecture = TargetArchitecture.I386;
        module.Write(file);
    }

    private static void CountIn(MethodDefinition method, Counter counter, bool calls)
    {
        var instructions = method.Body.Instructions;
        var place = new Dictionary<Instruction, int>();
        for (var i = 0; i < instructions.Count; i++)
        {
            place[instructions[i]] = i;
        }

        var turns = instructions.Where(instruction => Targets(instruction).Any(target => place[target] <= place[instruction])).ToList();
        var moved = counter.BytesMovedBy(method);
        if (turns.Count == 0 && moved is null && !calls)
        {
            return;
        }

        method.Body.SimplifyMacros();
        var il = method.Body.GetILProcessor();
        foreach (var turn in turns)
        {
            // Jumps to the branch must count too, so its place becomes the first of what counts.
            var branch = Instruction.Create(OpCodes.Nop);
            (branch.OpCode, branch.Operand) = (turn.OpCode, turn.Operand);
            var step = counter.Step().ToList();
            (turn.OpCode, turn.Operand) = (step[0].OpCode, step[0].Operand);
            var last = turn;
            foreach (var next in step.Skip(1).Append(branch))
            {
                il.InsertAfter(last, next);
                last = next;
            }
        }

        var first = instructions[0];
        foreach (var next in (calls ? counter.Step() : []).Concat(moved is null ? [] : counter.Step(moved)))
        {
            il.InsertBefore(first, next);
        }

        method.Body.OptimizeMacros();
    }

    private static Instruction[] Targets(Instruction instruction) => instruction switch
    {
        { OpCode.Code: Code.Leave or Code.Leave_S } => [],
        { Operand: Instruction target } => [target],
        { Operand: Instruction[] targets } => targets,
        _ => [],
    };

    /// <summary>What counts, for one assembly.</summary>
    private sealed class Counter
    {
        private const int BytesAStep = 6;

        /// <summary>What moves or clears memory without a loop that can be seen, by the parameter that tells how many bytes.</summary>
        private static readonly Dictionary<string, int> s_movers = new()
        {
            ["System.SpanHelpers.Memmove"] = 2,
            ["System.Buffer.BulkMoveWithWriteBarrier"] = 2,
            ["System.SpanHelpers.ClearWithoutReferences"] = 1,
        };

        private readonly FieldReference _steps;
        private readonly MethodReference _add;
        private readonly bool _isCore;

        public Counter(ModuleDefinition module)
        {
            _isCore = module.Assembly.Name.Name == CoreLibrary;
            if (_isCore)
            {
                var type = new TypeDefinition(CounterNamespace, CounterType, TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed, module.TypeSystem.Object);
                var field = new FieldDefinition(CounterField, FieldAttributes.Public | FieldAttributes.Static, module.TypeSystem.Int64);
                type.Fields.Add(field);
                module.Types.Add(type);
                _steps = field;
            }
            else
            {
                var core = module.AssemblyReferences.FirstOrDefault(reference => reference.Name == CoreLibrary) ?? new AssemblyNameReference(CoreLibrary, new Version());
                module.AssemblyReferences.Add(core);
                _steps = new FieldReference(CounterField, module.TypeSystem.Int64, new TypeReference(CounterNamespace, CounterType, module, core));
            }

            // Threads work at once, and none may lose what another counted.
            var interlocked = _isCore
                ? module.GetType("System.Threading.Interlocked")
                : new TypeReference("System.Threading", "Interlocked", module, _steps.DeclaringType.Scope);
            _add = new MethodReference(nameof(Interlocked.Add), module.TypeSystem.Int64, interlocked)
            {
                Parameters = { new ParameterDefinition(new ByReferenceType(module.TypeSystem.Int64)), new ParameterDefinition(module.TypeSystem.Int64) },
            };
        }

        public ParameterDefinition? BytesMovedBy(MethodDefinition method) =>
            _isCore && s_movers.TryGetValue($"{method.DeclaringType.FullName}.{method.Name}", out var parameter) && parameter < method.Parameters.Count
                && method.Parameters[parameter].ParameterType.FullName == "System.UIntPtr"
                ? method.Parameters[parameter]
                : null;

        public IEnumerable<Instruction> Step() => Add(Instruction.Create(OpCodes.Ldc_I4_1), Instruction.Create(OpCodes.Conv_I8));

        public IEnumerable<Instruction> Step(ParameterDefinition bytes) =>
            Add(Instruction.Create(OpCodes.Ldarg, bytes), Instruction.Create(OpCodes.Conv_U8), Instruction.Create(OpCodes.Ldc_I4, BytesAStep), Instruction.Create(OpCodes.Shr_Un));

        private IEnumerable<Instruction> Add(params IEnumerable<Instruction> amount) =>
            [Instruction.Create(OpCodes.Ldsflda, _steps), .. amount, Instruction.Create(OpCodes.Call, _add), Instruction.Create(OpCodes.Pop)];
    }
}
