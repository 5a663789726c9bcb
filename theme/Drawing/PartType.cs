using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;

namespace AlitaWiki.Theme.Drawing;

/// <summary>How parts of a type are made.</summary>
[UnconditionalSuppressMessage("Trimming", "IL2070", Justification = KeptWhole)]
[UnconditionalSuppressMessage("Trimming", "IL2077", Justification = KeptWhole)]
internal sealed class PartType
{
    /// <summary>Why its parts may be looked up by their types.</summary>
    public const string KeptWhole = "A program that is trimmed keeps the theme whole.";

    private static readonly ConcurrentDictionary<Type, PartType?> s_types = [];

    private readonly Type _type;
    private readonly FrozenDictionary<string, Action<Part, object?>> _setters;

    private PartType(Type type, IEnumerable<PropertyInfo> parameters)
    {
        _type = type;
        _setters = parameters.ToFrozenDictionary(parameter => parameter.Name, SetterOf);
    }

    /// <summary>Null for a component that is no part, and for one that takes parameters of any name.</summary>
    public static PartType? Of(Type component) => s_types.GetOrAdd(component, Find);

    public Part Create() => (Part)Activator.CreateInstance(_type)!;

    /// <exception cref="KeyNotFoundException">Parts of the type have no such parameter.</exception>
    public void Set(Part part, string parameter, object? value) => _setters[parameter](part, value);

    private static PartType? Find(Type component)
    {
        var parameters = component.GetProperties().Where(property => property.IsDefined(typeof(ParameterAttribute))).ToArray();
        var isPart = typeof(Part).IsAssignableFrom(component)
            && !Array.Exists(parameters, parameter => parameter.GetCustomAttribute<ParameterAttribute>()!.CaptureUnmatchedValues);
        return isPart ? new PartType(component, parameters) : null;
    }

    private static Action<Part, object?> SetterOf(PropertyInfo parameter)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            // No code is made at run time where all of it was compiled before.
            var setter = MethodInvoker.Create(parameter.SetMethod!);
            return (part, value) => setter.Invoke(part, value);
        }

        return typeof(PartType)
            .GetMethod(nameof(Setter), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(parameter.DeclaringType!, parameter.PropertyType)
            .CreateDelegate<Func<MethodInfo, Action<Part, object?>>>()(parameter.SetMethod!);
    }

    private static Action<Part, object?> Setter<TPart, TValue>(MethodInfo method)
        where TPart : Part
    {
        var set = method.CreateDelegate<Action<TPart, TValue>>();
        return (part, value) => set((TPart)part, (TValue)value!);
    }
}
