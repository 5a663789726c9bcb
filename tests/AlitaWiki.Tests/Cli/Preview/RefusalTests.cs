using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using AlitaWiki.Cli.Preview.Serving;
using Xunit;

namespace AlitaWiki.Tests.Cli.Preview;

/// <summary>Only what the site holds is given, and only to this machine's own browser on the preview's own pages.</summary>
public sealed class RefusalTests(ServedSite served) : IClassFixture<ServedSite>
{
    private const string Host = "Host: localhost:{port}";

    [Theory]
    [InlineData("Host: localhost:{port}", 200)]
    [InlineData("Host: LOCALHOST:{port}", 200)]
    [InlineData("Host: 127.0.0.1:{port}", 200)]
    [InlineData("Host: [::1]:{port}", 200)]
    [InlineData("Host: tidewatch.example", 421)]
    [InlineData("Host: tidewatch.example:{port}", 421)]
    [InlineData("Host: localhost.tidewatch.example:{port}", 421)]
    [InlineData("Host: localhost:1", 421)]
    [InlineData("Host: localhost", 421)]
    [InlineData("Host: localhost.:{port}", 421)]
    [InlineData("Host: 127.0.0.1.:{port}", 421)]
    [InlineData("Host: 127.1:{port}", 421)]
    [InlineData("Host: 0.0.0.0:{port}", 421)]
    [InlineData("Host: 2130706433:{port}", 421)]
    [InlineData("Host: [::]:{port}", 400)]
    [InlineData("Host: [0:0:0:0:0:0:0:1]:{port}", 421)]
    [InlineData("Host: [::ffff:127.0.0.1]:{port}", 421)]
    [InlineData("Host: [::1%25lo]:{port}", 400)]
    [InlineData("Host: localhost:{port}@tidewatch.example", 400)]
    [InlineData("Host: tidewatch.example@localhost:{port}", 400)]
    [InlineData("Host: localhost:{port}, tidewatch.example", 400)]
    [InlineData("Host: localhost:{port}\r\nHost: tidewatch.example", 400)]
    [InlineData("Host:", 421)]
    [InlineData("X-Forwarded-Host: localhost:{port}\r\nHost: tidewatch.example", 421)]
    [InlineData("X-Forwarded-Host: localhost:{port}", 400)]
    public Task A_name_that_is_not_this_machines_is_refused(string headers, int status) => AssertAsync("GET / HTTP/1.1", headers, status);

    [Theory]
    [InlineData("GET http://localhost:{port}/ HTTP/1.1", Host, 200)]
    [InlineData("GET http://tidewatch.example/ HTTP/1.1", Host, 400)]
    [InlineData("GET http://tidewatch.example:{port}/ HTTP/1.1", "Host: tidewatch.example:{port}", 421)]
    [InlineData("GET https://tidewatch.example/ HTTP/1.1", "Host: tidewatch.example", 421)]
    [InlineData("GET / HTTP/1.0", "Accept: */*", 421)]
    [InlineData("GET /", "", 400)]
    [InlineData("GET / HTTP/2.0", Host, 505)]
    [InlineData("POST / HTTP/1.1", Host + "\r\nContent-Length: 0", 405)]
    [InlineData("POST /.preview/editing HTTP/1.1", "Host: localhost:{port}\r\nContent-Type: application/json\r\nContent-Length: 0", 405)]
    [InlineData("POST /.preview/editing HTTP/1.1", "Host: localhost:{port}\r\nOrigin: http://localhost:{port}\r\nContent-Type: text/plain\r\nContent-Length: 0", 405)]
    [InlineData("POST /.preview/editing HTTP/1.1", "Host: localhost:{port}\r\nOrigin: https://tidewatch.example\r\nContent-Type: application/json\r\nContent-Length: 0", 403)]
    [InlineData("POST /.preview/editing HTTP/1.1", "Host: localhost:{port}\r\nOrigin: null\r\nContent-Type: application/json\r\nContent-Length: 0", 403)]
    [InlineData("POST /.preview/editing HTTP/1.1", "Host: tidewatch.example\r\nOrigin: http://localhost:{port}\r\nContent-Type: application/json\r\nContent-Length: 0", 421)]
    [InlineData("POST /.preview/editing HTTP/1.1", "Host: localhost:{port}\r\nOrigin: http://localhost:{port}\r\nContent-Type: application/json\r\nContent-Length: 0", 404)]
    [InlineData("PUT /places/harbour.html HTTP/1.1", Host + "\r\nContent-Length: 0", 405)]
    [InlineData("DELETE /places/harbour HTTP/1.1", Host, 405)]
    [InlineData("PATCH / HTTP/1.1", Host, 405)]
    [InlineData("TRACE / HTTP/1.1", Host, 405)]
    [InlineData("OPTIONS * HTTP/1.1", Host, 405)]
    [InlineData("OPTIONS / HTTP/1.1", Host + "\r\nOrigin: https://tidewatch.example\r\nAccess-Control-Request-Method: GET", 403)]
    [InlineData("CONNECT localhost:{port} HTTP/1.1", Host, 405)]
    [InlineData("PROPFIND / HTTP/1.1", Host, 405)]
    [InlineData("GET / HTTP/1.1", Host + "\r\nX-Long: {huge}", 431)]
    [InlineData("GET / HTTP/1.1", Host + "\r\n{many}X: y", 431)]
    [InlineData("GET /{long} HTTP/1.1", Host, 404)]
    [InlineData("GET /{endless} HTTP/1.1", Host, 414)]
    public Task Other_forms_methods_and_sizes_are_refused(string request, string headers, int status) => AssertAsync(request, headers, status);

    [Theory]
    [InlineData("Origin: http://localhost:{port}", 200)]
    [InlineData("Origin: http://127.0.0.1:{port}", 200)]
    [InlineData("Origin: https://tidewatch.example", 403)]
    [InlineData("Origin: null", 403)]
    [InlineData("Origin:", 403)]
    [InlineData("Origin: file://", 403)]
    [InlineData("Origin: https://localhost:{port}", 403)]
    [InlineData("Origin: http://localhost:{port}.tidewatch.example", 403)]
    [InlineData("Origin: http://localhost:{port}0", 403)]
    [InlineData("Origin: http://localhost:1", 403)]
    [InlineData("Origin: http://localhost", 403)]
    [InlineData("Origin: http://tidewatch.example@localhost:{port}", 403)]
    [InlineData("Origin: http://localhost:{port}/", 403)]
    [InlineData("Origin: http://localhost:{port}\r\nOrigin: https://tidewatch.example", 403)]
    [InlineData("Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty", 200)]
    [InlineData("Sec-Fetch-Site: none\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document", 200)]
    [InlineData("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image", 403)]
    [InlineData("Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script", 403)]
    [InlineData("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe", 403)]
    public async Task A_foreign_origin_gets_neither_pages_nor_events(string headers, int status)
    {
        await AssertAsync("GET / HTTP/1.1", $"{Host}\r\n{headers}", status);
        var answer = await SendAsync(served.Preview.Port, Text("GET /.preview/events HTTP/1.1", $"{Host}\r\n{headers}", served.Preview.Port), until: "\r\n\r\n");
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Access-Control-Allow", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public Task A_link_from_another_site_leads_here() =>
        AssertAsync("GET / HTTP/1.1", Host + "\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document", 200);

    [Theory]
    [InlineData("/../secret", 404)]
    [InlineData("/places/../../secret.html", 404)]
    [InlineData("/%2e%2e/secret.html", 404)]
    [InlineData("/..%2fsecret.html", 404)]
    [InlineData("/%2e%2e%2fsecret.html", 404)]
    [InlineData("/places/%2e%2e/%2e%2e/secret.html", 404)]
    [InlineData("/%252e%252e/secret.html", 404)]
    [InlineData("/%252e%252e%252fsecret.html", 404)]
    [InlineData("/%25252e%25252e%25252fsecret.html", 404)]
    [InlineData("/..%5csecret.html", 404)]
    [InlineData("/..%255csecret.html", 404)]
    [InlineData("/..\\secret.html", 404)]
    [InlineData("/\\..\\secret.html", 404)]
    [InlineData("/.../secret.html", 404)]
    [InlineData("/..;/secret.html", 404)]
    [InlineData("/%c0%ae%c0%ae/secret.html", 404)]
    [InlineData("/%c0%ae%c0%ae%c0%afsecret.html", 404)]
    [InlineData("/%e0%80%ae%e0%80%ae/secret.html", 404)]
    [InlineData("/%uff0e%uff0e/secret.html", 404)]
    [InlineData("/\uff0e\uff0e/secret.html", 400)]
    [InlineData("/%ef%bc%8e%ef%bc%8e/secret.html", 404)]
    [InlineData("/secret.html%00", 400)]
    [InlineData("/places/harbour%00.html", 400)]
    [InlineData("/places/harbour%0d%0aX-Injected: yes", 400)]
    [InlineData("/places/harbour%0d%0aX-Injected:%20yes", 404)]
    [InlineData("/%1b%5b2J", 404)]
    [InlineData("//etc/passwd", 404)]
    [InlineData("///etc/passwd", 404)]
    [InlineData("/%2fetc%2fpasswd", 404)]
    [InlineData("/file:///etc/passwd", 404)]
    [InlineData("/~root/secret", 404)]
    [InlineData("/linked", 404)]
    [InlineData("/linked.html", 404)]
    [InlineData("/above/secret", 404)]
    [InlineData("/above/input/index.md", 404)]
    [InlineData("/places/harbour.html::$DATA", 404)]
    [InlineData("/places/harbour.html:stream", 404)]
    [InlineData("/C:/Windows/win.ini", 404)]
    [InlineData("/c%3a/Windows/win.ini", 404)]
    [InlineData("/%5c%5clocalhost%5cc$%5csecret", 404)]
    [InlineData("/%5c%5c?%5cC:%5csecret", 404)]
    [InlineData("/con", 404)]
    [InlineData("/NUL.html", 404)]
    [InlineData("/places/com1.tar.gz", 404)]
    [InlineData("/CONIN$", 404)]
    [InlineData("/places/harbour.html.", 404)]
    [InlineData("/places/harbour.html%20", 404)]
    [InlineData("/places./harbour", 404)]
    [InlineData("/places//harbour", 404)]
    [InlineData("/_headers", 404)]
    [InlineData("/_HEADERS", 404)]
    [InlineData("/%5fheaders", 404)]
    [InlineData("/_redirects/", 404)]
    [InlineData("/.alitawiki-manifest", 404)]
    [InlineData("/.alitawiki-lock", 404)]
    [InlineData("/%2ealitawiki-manifest", 404)]
    [InlineData("/.preview/../secret", 404)]
    [InlineData("/.preview/%2e%2e/secret.html", 404)]
    [InlineData("/.preview/", 404)]
    [InlineData("/.preview/client.js/../../secret.html", 404)]
    public Task No_address_leads_out_of_the_site(string address, int status) => AssertAsync($"GET {address} HTTP/1.1", Host, status);

    [Fact]
    public void A_machine_that_lacks_an_address_says_so()
    {
        Assert.Null(Loopback.Note(_ => true));
        Assert.Contains("127.0.0.1 alone", Loopback.Note(address => address.AddressFamily == AddressFamily.InterNetwork), StringComparison.Ordinal);
        Assert.Contains("[::1] alone", Loopback.Note(address => address.AddressFamily == AddressFamily.InterNetworkV6), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_machines_reach_nothing()
    {
        foreach (var address in (await Dns.GetHostAddressesAsync(Dns.GetHostName(), TestContext.Current.CancellationToken)).Where(address => !IPAddress.IsLoopback(address)))
        {
            using var client = new TcpClient(address.AddressFamily);
            await Assert.ThrowsAnyAsync<SocketException>(async () => await client.ConnectAsync(address, served.Preview.Port, TestContext.Current.CancellationToken));
        }

        // No listener on all addresses: the system lets another program have the port on one of its own.
        if (OperatingSystem.IsLinux())
        {
            using var other = new TcpListener(IPAddress.Parse("127.0.0.2"), served.Preview.Port);
            other.Start();
        }
    }

    private static string Text(string request, string headers, int port) => $"{request}\r\n{headers}\r\nConnection: close\r\n\r\n"
        .Replace("{port}", port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{long}", new string('a', 3000), StringComparison.Ordinal)
        .Replace("{endless}", new string('a', 10_000), StringComparison.Ordinal)
        .Replace("{huge}", new string('a', 40_000), StringComparison.Ordinal)
        .Replace("{many}", string.Concat(Enumerable.Range(0, 500).Select(i => $"X-{i}: y\r\n")), StringComparison.Ordinal);

    private async Task AssertAsync(string request, string headers, int status)
    {
        var answer = await SendAsync(served.Preview.Port, Text(request, headers, served.Preview.Port));

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("secret</", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\n\r\nsecret", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\nX-Injected", answer, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What comes back until the connection ends, or some text has come.</summary>
    private static async Task<string> SendAsync(int port, string request, string? until = null)
    {
        using var client = new TcpClient("127.0.0.1", port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request), TestContext.Current.CancellationToken);
        var (answer, buffer) = (new StringBuilder(), new byte[16 * 1024]);
        try
        {
            while ((until is null || !answer.ToString().Contains(until, StringComparison.Ordinal))
                && await stream.ReadAsync(buffer, TestContext.Current.CancellationToken) is > 0 and var read)
            {
                answer.Append(Encoding.UTF8.GetString(buffer, 0, read));
            }
        }
        catch (IOException)
        {
            // Closed while the rest of a request that is too long was still under way; what came first counts.
        }

        return answer.ToString();
    }
}
